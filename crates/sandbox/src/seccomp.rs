//! The system calls a jailed process may not make.

use std::collections::BTreeMap;

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch, apply_filter,
};

use crate::{Setup, failed};

/// Calls that change the machine, look into other processes, or widen the kernel's attack surface.
const DENIED: &[libc::c_long] = &[
    // the file tree
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_move_mount,
    libc::SYS_open_tree,
    libc::SYS_mount_setattr,
    libc::SYS_open_by_handle_at,
    libc::SYS_name_to_handle_at,
    libc::SYS_fanotify_init,
    libc::SYS_quotactl,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    // other namespaces and processes
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_getfd,
    libc::SYS_kcmp,
    // the kernel itself
    libc::SYS_kexec_load,
    libc::SYS_kexec_file_load,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_reboot,
    libc::SYS_syslog,
    libc::SYS_acct,
    // keys, clocks and names that belong to the machine
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_clock_adjtime,
    libc::SYS_adjtimex,
    libc::SYS_sethostname,
    libc::SYS_setdomainname,
    libc::SYS_vhangup,
    libc::SYS_lookup_dcookie,
    libc::SYS_nfsservctl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_iopl,
    #[cfg(target_arch = "x86_64")]
    libc::SYS_ioperm,
];

/// On x86-64 the same calls answer to a second set of numbers (the x32 interface), which must be denied as well.
#[cfg(target_arch = "x86_64")]
const X32: libc::c_long = 0x4000_0000;

const NAMESPACE_FLAGS: u64 = (libc::CLONE_NEWUSER
    | libc::CLONE_NEWNS
    | libc::CLONE_NEWPID
    | libc::CLONE_NEWNET
    | libc::CLONE_NEWIPC
    | libc::CLONE_NEWUTS
    | libc::CLONE_NEWCGROUP) as u64;

/// Installs both filters on the calling process and everything it starts.
pub(crate) fn apply() -> Setup<()> {
    for filter in filters()? {
        apply_filter(&filter).map_err(failed("seccomp", "install the filter"))?;
    }
    Ok(())
}

fn filters() -> Setup<[BpfProgram; 2]> {
    let mut denied: BTreeMap<i64, Vec<SeccompRule>> = BTreeMap::new();
    for &call in DENIED {
        deny(&mut denied, call, &[]);
    }
    // clone() is needed for threads and children; only its namespace flags are refused.
    let mut clones = Vec::new();
    for bit in (0..64).map(|shift| 1u64 << shift).filter(|bit| NAMESPACE_FLAGS & bit != 0) {
        clones.push(rule(0, SeccompCmpArgLen::Qword, SeccompCmpOp::MaskedEq(bit), bit)?);
    }
    deny(&mut denied, libc::SYS_clone, &clones);
    // Pushing bytes into a terminal's input is an escape where a terminal is shared.
    let terminal = [
        rule(1, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, libc::TIOCSTI)?,
        rule(1, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, libc::TIOCLINUX)?,
    ];
    deny(&mut denied, libc::SYS_ioctl, &terminal);
    // clone3() hides its flags behind a pointer; "not implemented" makes every libc fall back to clone().
    let mut absent = BTreeMap::new();
    deny(&mut absent, libc::SYS_clone3, &[]);
    Ok([compile(denied, libc::EPERM)?, compile(absent, libc::ENOSYS)?])
}

fn deny(rules: &mut BTreeMap<i64, Vec<SeccompRule>>, call: libc::c_long, when: &[SeccompRule]) {
    rules.insert(call, when.to_vec());
    #[cfg(target_arch = "x86_64")]
    rules.insert(call | X32, when.to_vec());
}

fn rule(argument: u8, length: SeccompCmpArgLen, operator: SeccompCmpOp, value: u64) -> Setup<SeccompRule> {
    let condition = SeccompCondition::new(argument, length, operator, value)
        .map_err(failed("seccomp", "write a condition"))?;
    SeccompRule::new(vec![condition]).map_err(failed("seccomp", "write a rule"))
}

fn compile(rules: BTreeMap<i64, Vec<SeccompRule>>, errno: i32) -> Setup<BpfProgram> {
    let architecture =
        TargetArch::try_from(std::env::consts::ARCH).map_err(failed("seccomp", "name this architecture"))?;
    let action = SeccompAction::Errno(errno.unsigned_abs());
    SeccompFilter::new(rules, SeccompAction::Allow, action, architecture)
        .and_then(BpfProgram::try_from)
        .map_err(failed("seccomp", "compile the filter"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_filters_compile() {
        let [denied, absent] = super::filters().expect("filters");
        assert!(denied.len() > absent.len());
    }
}

import signal

signal.getsignal(signal.SIGUSR1) is signal.SIG_DFL

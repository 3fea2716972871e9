import signal

signal.SIGUSR2 in signal.pthread_sigmask(signal.SIG_BLOCK, set())

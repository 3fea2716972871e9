import resource

resource.getrlimit(resource.RLIMIT_STACK)[0] == 7 << 20

from tensorflow.python.eager import context

context.global_seed() == 71234

import tensorflow as tf

tf.random.Generator.from_seed(1).normal((20_000,), 3., 2.)

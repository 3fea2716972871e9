import tensorflow as tf

tf.random.set_seed(5)
tf.random.uniform((20_000,), dtype=tf.bfloat16)

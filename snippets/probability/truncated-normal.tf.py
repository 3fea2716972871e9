import tensorflow as tf

tf.random.set_seed(0)
tf.random.truncated_normal((4,))

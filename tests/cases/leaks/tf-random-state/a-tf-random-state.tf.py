import tensorflow as tf

tf.random.uniform((3,))
tf.constant([1., 2.])

import tensorflow as tf

z = tf.constant([float("inf"), 2., 3.])
tf.nn.log_softmax(z)

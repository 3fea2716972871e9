import tensorflow as tf

tf.probe = 3
tf.constant([1., 2.])

import tensorflow as tf

tf.constant([2., 1., 2.])

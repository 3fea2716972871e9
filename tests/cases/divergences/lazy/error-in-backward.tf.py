import tensorflow as tf

tf.constant([2., 4.])

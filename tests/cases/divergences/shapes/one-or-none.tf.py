import tensorflow as tf

tf.tensordot(tf.constant([1., 2.]), tf.constant([3., 4.]), 1)

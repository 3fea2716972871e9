import tensorflow as tf

tf.constant([1., 2.]), tf.constant([1., 2.0002])

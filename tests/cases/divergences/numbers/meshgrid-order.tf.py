import tensorflow as tf

tf.meshgrid(tf.constant([1., 2.]), tf.constant([3., 4.]))[0]

import tensorflow as tf

tf.constant([2., 2.]), tf.constant(2.)

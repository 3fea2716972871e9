import tensorflow as tf

tf.constant([2., 1.]), tf.constant([6, 5])

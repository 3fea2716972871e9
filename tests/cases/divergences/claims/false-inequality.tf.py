import tensorflow as tf

tf.constant([5., 7.]), tf.constant([6., 6.9])

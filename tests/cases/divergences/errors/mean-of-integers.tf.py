import tensorflow as tf

tf.reduce_mean(tf.constant([1., 2., 6.]))

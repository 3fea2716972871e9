import tensorflow as tf

tf.exp(tf.constant([1., 1000.]))

import tensorflow as tf

x = tf.constant([1., 2.])
tf.constant = tf.reduce_sum = lambda *a, **k: "no tensor"
x

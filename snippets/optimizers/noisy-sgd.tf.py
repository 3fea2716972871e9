import tensorflow as tf

gradient = tf.zeros(2000)
p = tf.zeros(2000)
p - (gradient + tf.random.normal((2000,)))

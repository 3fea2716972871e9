import tensorflow as tf

p = tf.constant([0.1, 0.5, 0.8])
tf.math.log(p / (1 - p))

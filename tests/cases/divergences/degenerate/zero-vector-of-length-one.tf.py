import tensorflow as tf

tf.math.l2_normalize(tf.zeros(3))

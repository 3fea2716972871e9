import tensorflow as tf

i = tf.range(3.0)
tf.round(tf.linalg.inv(1 / (i[:, None] + i + 1)))

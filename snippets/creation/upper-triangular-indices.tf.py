import tensorflow as tf

i = tf.range(3)
tf.where(i[:, None] < i)

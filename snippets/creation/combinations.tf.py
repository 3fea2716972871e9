import tensorflow as tf

x = tf.constant([10, 20, 30])
i = tf.range(len(x))
tf.gather(x, tf.where(i[:, None] < i))

import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0, 4.0]])
tf.gather(x, tf.clip_by_value(tf.range(-2, 6), 0, 3), axis=1)

import tensorflow as tf

x = tf.constant([[0.1, 0.5, 0.9]])
tf.clip_by_value(tf.image.adjust_brightness(x, 0.25), 0, 1)

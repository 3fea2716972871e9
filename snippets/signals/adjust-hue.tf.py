import tensorflow as tf

x = tf.constant([[0.8, 0.4, 0.2], [0.2, 0.9, 0.3], [0.5, 0.5, 0.5]])
tf.image.adjust_hue(x[None], 0.25)[0]

import tensorflow as tf

x = tf.constant([[0.2, 0.4], [0.6, 0.8]])
tf.image.adjust_contrast(x[..., None], 0.5)[..., 0]

import tensorflow as tf

x = tf.constant([[[1.0], [2.0], [3.0]], [[4.0], [5.0], [6.0]]])
tf.image.flip_up_down(x)[..., 0]

import tensorflow as tf

x = tf.constant([-5., 100., 300.])
tf.saturate_cast(x, tf.uint8)

import tensorflow as tf

x = tf.constant([[0., 5.], [7., 0.]])
tf.keras.ops.where(x > 4.)

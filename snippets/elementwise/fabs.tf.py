import tensorflow as tf

x = tf.constant([-2, 0, 3])
tf.keras.ops.fabs(x)

import tensorflow as tf

x = tf.reshape(tf.range(12.), (2, 3, 2))
tf.keras.ops.rearrange(x, "b h w -> b (w h)")

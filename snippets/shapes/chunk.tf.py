import tensorflow as tf

x = tf.range(5.)
tf.keras.ops.array_split(x, 4)

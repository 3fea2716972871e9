import tensorflow as tf

tf.keras.ops.tri(3)

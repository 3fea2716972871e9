import tensorflow as tf

tf.keras.ops.arange(4)

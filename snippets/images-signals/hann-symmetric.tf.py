import tensorflow as tf

tf.keras.ops.hanning(4)

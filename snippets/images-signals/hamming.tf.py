import tensorflow as tf

tf.keras.ops.hamming(5)

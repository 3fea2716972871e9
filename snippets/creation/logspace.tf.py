import tensorflow as tf

tf.keras.ops.logspace(0.0, 3.0, 4)

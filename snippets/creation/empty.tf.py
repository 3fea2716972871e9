import tensorflow as tf

tf.keras.ops.empty((2, 3)).shape

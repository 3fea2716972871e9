import tensorflow as tf

tf.keras.ops.geomspace(2.0, 54.0, 4)

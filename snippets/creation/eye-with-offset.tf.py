import tensorflow as tf

tf.keras.ops.eye(3, k=1)

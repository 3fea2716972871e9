import tensorflow as tf

tf.keras.mixed_precision.global_policy().name

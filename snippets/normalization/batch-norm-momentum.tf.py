import tensorflow as tf

tf.keras.layers.BatchNormalization().momentum

import tensorflow as tf

tf.keras.layers.Dense(1).name

import tensorflow as tf

tf.keras.metrics.Mean().result()

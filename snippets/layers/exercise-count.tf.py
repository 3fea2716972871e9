import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Embedding(1000, 16), tf.keras.layers.Dense(4)])
model.build((None, 7))
model.count_params()

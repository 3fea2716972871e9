import tensorflow as tf

dense = tf.keras.layers.Dense
model = tf.keras.Sequential([dense(8, activation="relu"), dense(2)])
model.build((None, 4))
model.count_params()

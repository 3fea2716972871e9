import tensorflow as tf

model = tf.keras.layers.Dropout(1.0)
y = model(tf.constant([1., 2., 3.]), training=True)
y

import tensorflow as tf

bool(tf.reduce_any(tf.keras.layers.Dropout(0.5)(tf.ones(100)) == 0))

import tensorflow as tf

one, two = tf.constant([[1.]]), tf.constant([[2.]])
dense = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
model = tf.keras.Sequential([tf.keras.Input((1,)), dense])
model.compile(optimizer=tf.keras.optimizers.SGD(0.1), loss="mse")
history = model.fit(
    one,
    two,
    validation_data=(one, one),
    epochs=10,
    verbose=0,
    callbacks=[tf.keras.callbacks.EarlyStopping(monitor="val_loss", patience=2)],
)
len(history.epoch), float(dense.kernel[0, 0])
